/** Figures as recipients tell them: ranges, with unit and period. */
package id.ikm.aid.outcome.figure;
