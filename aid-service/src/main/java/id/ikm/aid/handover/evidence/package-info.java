/** What shows that a handover took place: photos and signatures, as files that are named by their hash. */
package id.ikm.aid.handover.evidence;
