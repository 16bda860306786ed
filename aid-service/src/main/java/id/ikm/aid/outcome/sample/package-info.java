/** Outcomes checked by a random sample, and how sure the answer is. */
package id.ikm.aid.outcome.sample;
