/** Who lends: codes and names, as data. */
package id.ikm.aid.credit.lender;
