/** Businesses that take part in a training: one seat each, within its capacity. */
package id.ikm.training.enrolment;
