/** What applicants ask for, by their papers. */
package id.ikm.aid.application.proposal;
