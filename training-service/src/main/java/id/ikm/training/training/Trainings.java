package id.ikm.training.training;

import id.ikm.kit.listing.RegionalList;
import id.ikm.kit.region.RegionalRepository;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All trainings, of every year. */
@ApplicationScoped
public class Trainings implements RegionalRepository<Training> {

    @Override
    public String kind() {
        return "training";
    }

    List<TrainingSummary> matching(TrainingFilter filter, RegionScope scope, PageRequest page) {
        return new RegionalList("training", scope, filter.region)
                .whereAsked(
                        ":q <% search_text",
                        "q", filter.q == null ? null : SearchText.of(filter.q).value())
                .whereAsked("fiscal_year = :fiscalYear", "fiscalYear", filter.fiscalYear)
                .whereAsked("status = :status", "status", filter.status)
                .rows(TrainingSummary.COLUMNS, TrainingSummary::of, getEntityManager(), page);
    }
}
