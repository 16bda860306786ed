package id.ikm.kit.region;

import id.ikm.web.region.RegionCode;

/** What lies in a region. */
public interface Regional {

    RegionCode regionCode();
}
