package id.ikm.registry.cluster;

import id.ikm.registry.cluster.figure.ReportedFigures;
import id.ikm.registry.cluster.threshold.Threshold;
import id.ikm.registry.cluster.threshold.ThresholdPurpose;
import id.ikm.registry.cluster.threshold.Thresholds;
import id.ikm.registry.ruleset.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;

/** Counts the members of clusters and holds them against the thresholds in force. */
@ApplicationScoped
class Standings {

    private final EntityManager database;
    private final Thresholds thresholds;

    Standings(EntityManager database, Thresholds thresholds) {
        this.database = database;
        this.thresholds = thresholds;
    }

    /** A member of whom nobody knows since when belongs to it on any day. */
    Standing of(Cluster cluster, LocalDate day) {
        var sentra = thresholds.inForce(ThresholdPurpose.SENTRA, cluster.regionCode(), day);
        var dak = thresholds.inForce(ThresholdPurpose.DAK, cluster.regionCode(), day);
        var counted = counted(cluster, day, sentra);
        var members = ReportedFigures.members(cluster.reported(), day);
        var status = ClusterStatus.of(met(sentra, members));
        return new Standing(
                counted,
                new Reported(members.orElse(null), status, cluster.reported()),
                dak.map(threshold -> new DakEligibility(
                                threshold.code(),
                                threshold.minimum(),
                                threshold.isMetBy(counted.units()),
                                met(dak, members)))
                        .orElse(DakEligibility.UNKNOWN));
    }

    private static Boolean met(Optional<Threshold> threshold, Optional<Span> members) {
        return threshold.isEmpty() || members.isEmpty() ? null : threshold.get().isMetBy(members.get());
    }

    private Counted counted(Cluster cluster, LocalDate day, Optional<Threshold> sentra) {
        var row = (Object[]) database.createNativeQuery("""
                        select count(*), sum(b.workers), count(b.workers),
                               cast(sum(b.annual_sales) as bigint), count(b.annual_sales)
                        from membership m join business b on b.id = m.member_id
                        where m.body_id = ?1 and m.body_kind = 'CLUSTER'
                          and (m.joined_on is null or m.joined_on <= ?2) and (m.left_on is null or m.left_on > ?2)
                        """)
                .setParameter(1, cluster.id())
                .setParameter(2, day)
                .getSingleResult();
        var units = (Long) row[0];
        var status = ClusterStatus.of(
                sentra.map(threshold -> threshold.isMetBy(units)).orElse(null));
        return new Counted(units, status, (Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4]);
    }
}
