package id.ikm.registry.product.photo;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.NotFound;
import id.ikm.web.problem.RuleViolated;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The photos of one product, in the order in which they are shown. */
public record Photos(@JsonValue List<Photo> all) {

    public static final Photos NONE = new Photos(List.of());

    @JsonCreator
    public Photos {
        all = List.copyOf(all);
    }

    /** The one that was made from the same file. */
    public Optional<Photo> madeFrom(String source) {
        return all.stream().filter(photo -> photo.source().equals(source)).findFirst();
    }

    public Photos with(Photo photo, int most) {
        if (all.size() >= most) {
            throw new RuleViolated("photo.too-many", most);
        }
        return new Photos(Stream.concat(all.stream(), Stream.of(photo)).toList());
    }

    public Photos without(UUID id) {
        get(id);
        return new Photos(all.stream().filter(photo -> !photo.id().equals(id)).toList());
    }

    /** None is lost and none appears in an order. */
    public Photos arranged(ArrangePhotos order) {
        var named = order.photos().stream().map(ArrangePhotos.Place::id).toList();
        if (named.size() != all.size()
                || !new HashSet<>(named)
                        .equals(new HashSet<>(all.stream().map(Photo::id).toList()))) {
            throw new InvalidRequest("/photos", "photo.other-ones");
        }
        return new Photos(order.photos().stream()
                .map(place -> get(place.id()).saying(place.alt()))
                .toList());
    }

    private Photo get(UUID id) {
        return all.stream()
                .filter(photo -> photo.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("photo", id));
    }
}
