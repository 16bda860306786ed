/** The members of an applicant, each looked at by itself. */
package id.ikm.aid.application.member;
