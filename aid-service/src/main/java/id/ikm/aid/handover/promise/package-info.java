/** What an application was promised, held against what is handed over for it. */
package id.ikm.aid.handover.promise;
