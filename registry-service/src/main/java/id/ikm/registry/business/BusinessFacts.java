package id.ikm.registry.business;

import id.ikm.registry.classification.KbliCode;
import id.ikm.registry.size.SizeFigures;
import id.ikm.web.region.RegionCode;
import java.util.List;

/** What a registration and a change both say about a business. */
public sealed interface BusinessFacts permits RegisterBusiness, ChangeBusiness {

    String name();

    RegionCode regionCode();

    Nib nib();

    Identity identity();

    KbliCode mainKbli();

    List<KbliCode> furtherKbli();

    ProductionFacts production();

    SizeFigures size();
}
