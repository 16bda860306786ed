package id.ikm.training.enrolment;

import static id.ikm.training.training.TrainingFixtures.PATH;
import static id.ikm.training.training.TrainingFixtures.asOfficer;

import io.restassured.response.Response;
import java.util.UUID;

/** What officers do with seats. */
class EnrolmentFixtures {

    static String enrolments(String trainingId) {
        return PATH + "/" + trainingId + "/enrolments";
    }

    static Response enrol(String trainingId, UUID businessId) {
        return asOfficer().body(new EnrolBusiness(businessId)).post(enrolments(trainingId));
    }

    static Response cancel(String trainingId, String enrolmentId) {
        return asOfficer()
                .header("If-Match", "\"0\"")
                .post(enrolments(trainingId) + "/" + enrolmentId + "/cancellation");
    }

    static int enrolled(String trainingId) {
        return asOfficer().get(PATH + "/" + trainingId + "/seats").path("enrolled");
    }
}
