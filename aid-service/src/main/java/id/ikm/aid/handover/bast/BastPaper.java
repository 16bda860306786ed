package id.ikm.aid.handover.bast;

import id.ikm.aid.handover.HandoverView;
import id.ikm.aid.handover.Item;
import id.ikm.aid.handover.evidence.Signatory;
import id.ikm.aid.handover.party.PartyView;
import id.ikm.aid.paper.Fact;
import id.ikm.aid.paper.Paper;
import id.ikm.aid.paper.PaperConfig;
import id.ikm.aid.paper.Signature;
import id.ikm.aid.paper.Written;
import id.ikm.aid.recipient.RecipientKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Prints a handover (DOMAIN 4.3); what nobody knows is a dash, never 0. */
public class BastPaper {

    private static final List<String> HEADS = List.of(
            "No.", "Nama barang", "Merek/tipe", "Spesifikasi", "No. seri/inv.", "Jumlah", "Harga satuan", "Kondisi");
    private static final List<Integer> WIDTHS = List.of(5, 18, 13, 17, 13, 10, 13, 11);

    private static final int REGENCY_LENGTH = 5;

    private final HandoverView handover;
    private final List<PartyView> parties;
    private final PaperConfig config;

    /** @param parties with as much of their names as may be printed for this reader */
    public BastPaper(HandoverView handover, List<PartyView> parties, PaperConfig config) {
        this.handover = handover;
        this.parties = parties;
        this.config = config;
    }

    public byte[] bytes() {
        var paper = new Paper("Berita Acara Serah Terima " + dash(handover.number()), handover.recordedAt());
        var letterhead = config.letterheads().get(handover.regionCode().value().substring(0, REGENCY_LENGTH));
        if (letterhead != null) {
            paper.letterhead(letterhead.toArray(String[]::new));
        }
        paper.title("BERITA ACARA SERAH TERIMA BARANG", "Nomor: " + dash(handover.number()));
        paper.paragraph("Pada hari ini " + BastWords.day(handover.handedOverOn()) + place()
                + ", kami yang bertanda tangan di bawah ini:");
        paper.facts(giver()).paragraph("selanjutnya disebut PIHAK PERTAMA;");
        paper.facts(receiver()).paragraph("selanjutnya disebut PIHAK KEDUA.");
        paper.paragraph(
                BastWords.basis(handover.basis())
                        + "PIHAK PERTAMA menyerahkan kepada PIHAK KEDUA, dan PIHAK KEDUA menerima dari PIHAK PERTAMA, barang berikut:");
        paper.table(HEADS, WIDTHS, rows());
        paper.paragraph(BastWords.value(handover.totalValue()));
        BastWords.closing().forEach(paper::paragraph);
        paper.signatures(signatures());
        return sealed(paper).bytes();
    }

    private String place() {
        var place = handover.scene() == null
                ? ""
                : ", bertempat di " + handover.scene().place();
        return handover.ceremony() == null ? place : place + ", pada acara " + handover.ceremony();
    }

    private List<Fact> giver() {
        var giver = party(Signatory.GIVER);
        return List.of(
                new Fact("Nama", giver.map(PartyView::name).orElse(null)),
                new Fact("NIP", giver.map(PartyView::nip).orElse(null)),
                new Fact("Jabatan", giver.map(PartyView::post).orElse(null)));
    }

    private List<Fact> receiver() {
        var receiver = party(Signatory.RECEIVER);
        var kind = handover.recipient().kind() == RecipientKind.GROUP ? "Kelompok" : "Usaha";
        return List.of(
                new Fact("Nama", receiver.map(PartyView::name).orElse(null)),
                new Fact("NIK", receiver.map(PartyView::nik).orElse(null)),
                new Fact("Jabatan", receiver.map(PartyView::post).orElse(null)),
                new Fact(kind, handover.recipient().name()));
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        for (var item : handover.items()) {
            rows.add(Arrays.asList(
                    String.valueOf(rows.size() + 1),
                    item.name(),
                    item.brand(),
                    item.specification(),
                    item.serialNumber(),
                    quantity(item),
                    Written.rupiah(item.unitValue()),
                    item.condition()));
        }
        return rows;
    }

    private static String quantity(Item item) {
        var amount = BastWords.amount(item.quantity());
        return amount == null || item.unit() == null ? amount : amount + " " + item.unit();
    }

    private List<Signature> signatures() {
        var signatures = new ArrayList<>(List.of(
                signature("PIHAK KEDUA", party(Signatory.RECEIVER)),
                signature("PIHAK PERTAMA", party(Signatory.GIVER))));
        var witnesses = parties.stream()
                .filter(party -> party.as() == Signatory.WITNESS)
                .toList();
        for (int i = 0; i < witnesses.size(); i++) {
            signatures.add(signature("SAKSI " + (i + 1), Optional.of(witnesses.get(i))));
        }
        return signatures;
    }

    private static Signature signature(String quality, Optional<PartyView> party) {
        return new Signature(
                quality,
                party.map(PartyView::name).orElse(null),
                party.map(PartyView::post).orElse(null));
    }

    private Paper sealed(Paper paper) {
        if (handover.sealHash() == null) {
            return paper.remark("Belum disegel: isi berita acara ini masih dapat dilengkapi.");
        }
        var address =
                config.publicAddress() + "/aid/v1/public/handovers/" + handover.id() + "/seals/" + handover.sealHash();
        return paper.remark("Segel (SHA-256): " + handover.sealHash())
                .qrCode(address, "Pindai untuk memeriksa keaslian berita acara ini:");
    }

    private Optional<PartyView> party(Signatory as) {
        return parties.stream().filter(party -> party.as() == as).findFirst();
    }

    private static String dash(String text) {
        return text == null ? "–" : text;
    }
}
