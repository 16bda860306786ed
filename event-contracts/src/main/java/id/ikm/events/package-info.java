/** The published language, as CloudEvents: what one service tells the others. */
package id.ikm.events;
