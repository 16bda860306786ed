/** Answers that every service gives alike. */
package id.ikm.web.answer;
