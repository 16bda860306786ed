/** The states of an application, and the one table of what may be done in which. */
package id.ikm.aid.application.life;
