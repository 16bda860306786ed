/** Machines and tools of the offices: each unit with a passport of all that ever happened to it. */
package id.ikm.aid.equipment;
