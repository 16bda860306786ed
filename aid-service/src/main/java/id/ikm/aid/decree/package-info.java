/** Award decrees (SK): who receives what, decided for a whole list or for nobody. */
package id.ikm.aid.decree;
