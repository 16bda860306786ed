/** Starting, recognising and ending processes of the operating system. */
package id.ikm.stack.process;
