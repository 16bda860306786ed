/** What the register learnt to tell later on is found for what was recorded before. */
package id.ikm.registry.completion;
