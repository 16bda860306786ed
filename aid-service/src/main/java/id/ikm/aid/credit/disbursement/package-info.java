/** What lenders disbursed in a region up to a day, as somebody reported it. */
package id.ikm.aid.credit.disbursement;
