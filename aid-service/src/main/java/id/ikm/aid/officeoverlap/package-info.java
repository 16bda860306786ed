/** Plans of offices for one fiscal year, and businesses that stand in the plans of two (DOMAIN 9, Kutai Timur). */
package id.ikm.aid.officeoverlap;
