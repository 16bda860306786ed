/** Grant agreements (NPHD) between an office and one recipient. */
package id.ikm.aid.agreement;
