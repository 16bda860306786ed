/** The personal data themselves, each with its strict rules, its warnings and its mask. */
package id.ikm.privacy.particulars;
