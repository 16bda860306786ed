/** A business that an office helps to credit, from the proposal to the money; the lender decides. */
package id.ikm.aid.credit.facilitation;
