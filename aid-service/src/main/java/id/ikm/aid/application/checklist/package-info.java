/** The papers of an application, by the checklist of its package. */
package id.ikm.aid.application.checklist;
