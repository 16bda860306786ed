/** Every decision of an officer, in a ledger that is only ever added to. */
package id.ikm.aid.decision;
