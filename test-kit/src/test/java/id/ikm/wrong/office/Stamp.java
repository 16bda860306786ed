package id.ikm.wrong.office;

import id.ikm.events.WrongEvent;
import id.ikm.wrong.desk.Desk;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks rules on purpose: an entity with a setter, that knows a contract, in a circle with another feature. */
@Entity
public class Stamp {

    @Id
    private String text;

    public void setText(WrongEvent event) {
        text = event.text() + Desk.class;
    }

    public String text() {
        return text;
    }
}
