/** What a decree promised to an applicant, and what both agreed on. */
package id.ikm.aid.application.award;
