package id.ikm.aid.application.verification;

import id.ikm.aid.application.checklist.Document;
import id.ikm.aid.place.Position;
import id.ikm.web.region.RegionCode;
import java.time.LocalDate;
import java.util.List;

/** A visit on record: when and where, by holders of which posts, what they found, and photos. */
public record Visit(
        LocalDate date,
        RegionCode place,
        Position position,
        List<String> visitorPosts,
        String findings,
        List<Document> photos) {}
