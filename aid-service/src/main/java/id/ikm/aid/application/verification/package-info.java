/** What verifiers found: by the papers, and where the applicant works. */
package id.ikm.aid.application.verification;
