package id.ikm.registry.cluster;

import id.ikm.registry.classification.Kblis;
import id.ikm.registry.region.Regions;
import id.ikm.web.access.Caller;
import id.ikm.web.answer.Warnings;
import id.ikm.web.region.RegionLevel;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What must hold of a cluster's facts, and what looks odd in them. */
@ApplicationScoped
class ClusterCheck {

    private final Clusters clusters;
    private final Regions regions;
    private final Kblis kblis;
    private final Caller caller;

    ClusterCheck(Clusters clusters, Regions regions, Kblis kblis, Caller caller) {
        this.clusters = clusters;
        this.regions = regions;
        this.kblis = kblis;
        this.caller = caller;
    }

    /** One village, one sentra is the aim of a city's programme, no rule of the nation: a second one is only told. */
    Warnings check(DescribeCluster command, UUID cluster) {
        var warnings = new Warnings();
        caller.scope().demand(command.regionCode(), "/regionCode");
        regions.requireLocal(command.regionCode(), "/regionCode", warnings);
        kblis.require(command.trade().mainKbli(), "/trade/mainKbli", warnings);
        if (command.regionCode().level() != RegionLevel.VILLAGE) {
            warnings.add("/regionCode", "cluster.no-village");
        } else {
            var other = clusters.otherIn(command.regionCode(), cluster);
            if (other != null) {
                warnings.add("/regionCode", "cluster.another-in-village", other);
            }
        }
        return warnings;
    }
}
