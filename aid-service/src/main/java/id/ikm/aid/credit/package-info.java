/** Credit for small business (KUR) as others report and grant it; nothing is lent, computed or paid here. */
package id.ikm.aid.credit;
