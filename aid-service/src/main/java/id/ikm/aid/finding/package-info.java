/** Rules that were broken: by a step that a named officer let go on, or by what turned out to be so. They stay listed. */
package id.ikm.aid.finding;
