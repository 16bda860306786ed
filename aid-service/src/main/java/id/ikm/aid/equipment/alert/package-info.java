/** Units that public money bought for somebody who still waits for them. */
package id.ikm.aid.equipment.alert;
