/** Names in both languages of those who read criteria and checklists. */
package id.ikm.aid.aidpackage.naming;
