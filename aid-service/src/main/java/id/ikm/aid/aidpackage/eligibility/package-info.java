/** Who may apply for a package at all, as data. */
package id.ikm.aid.aidpackage.eligibility;
