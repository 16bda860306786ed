/** How many months after a handover an office looks again. */
package id.ikm.aid.outcome.schedule;
