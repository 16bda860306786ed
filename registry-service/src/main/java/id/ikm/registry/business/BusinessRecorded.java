package id.ikm.registry.business;

import id.ikm.web.answer.Warnings;
import java.util.List;

/**
 * Fired in the transaction of every change, after it is stored and announced; {@code before} is null at first, and
 * {@code nearby}, the hashes of the cells around it, unless the position was told. Whoever finds something odd adds it to
 * the warnings.
 */
public record BusinessRecorded(
        BusinessChange change,
        BusinessView before,
        BusinessView after,
        List<byte[]> nearby,
        String by,
        Warnings warnings) {}
