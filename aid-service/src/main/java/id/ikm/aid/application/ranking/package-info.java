/** The applications for a package by the scores of its criteria, each score with what it rests on. */
package id.ikm.aid.application.ranking;
