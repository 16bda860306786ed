/** Packages of aid: what is given for which purpose, from which money, to whom, and by which published criteria. */
package id.ikm.aid.aidpackage;
