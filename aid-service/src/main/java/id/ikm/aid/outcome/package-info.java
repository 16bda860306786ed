/** What aid came to: a baseline, follow-ups at set months, and the growth between them. */
package id.ikm.aid.outcome;
