/** Trainings that an office plans: their sessions, their seats, and who may take one. */
package id.ikm.training.training;
