/** How applications are scored: criteria with weights, as data. */
package id.ikm.aid.aidpackage.criterion;
