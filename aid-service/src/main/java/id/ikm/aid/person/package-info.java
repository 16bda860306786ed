/** What this service knows of the people on the register: with whom they live or work, and nothing else. */
package id.ikm.aid.person;
