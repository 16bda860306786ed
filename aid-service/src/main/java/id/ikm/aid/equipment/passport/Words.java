package id.ikm.aid.equipment.passport;

import id.ikm.aid.budget.FundingSource;
import id.ikm.aid.equipment.step.Condition;
import id.ikm.aid.equipment.step.EquipmentState;
import id.ikm.aid.equipment.step.StepKind;

/** The words of a passport in Indonesian. */
class Words {

    private Words() {}

    static String of(StepKind kind) {
        return switch (kind) {
            case ACQUIRED -> "Diperoleh";
            case STORED -> "Disimpan";
            case LENT -> "Dipinjamkan";
            case RETURNED -> "Dikembalikan";
            case VISITED -> "Kunjungan";
            case SENT_TO_REPAIR -> "Dikirim untuk diperbaiki";
            case REPAIRED -> "Selesai diperbaiki";
            case GIVEN -> "Diserahkan sebagai bantuan";
            case TAKEN_BACK -> "Ditarik kembali";
            case REALLOCATED -> "Dialihkan kepada penerima lain";
            case WRITTEN_OFF -> "Dihapus dari inventaris";
            case PURCHASE_CANCELLED -> "Pembelian dibatalkan";
        };
    }

    static String of(EquipmentState state) {
        return switch (state) {
            case IN_STOCK -> "Tersedia di dinas";
            case ON_LOAN -> "Sedang dipinjamkan";
            case GIVEN -> "Sudah diserahkan sebagai bantuan";
            case IN_REPAIR -> "Sedang diperbaiki";
            case WRITTEN_OFF -> "Sudah dihapus dari inventaris";
            case CANCELLED -> "Pembeliannya dibatalkan";
        };
    }

    /** Null where nobody has looked. */
    static String of(Condition condition) {
        return switch (condition) {
            case null -> null;
            case GOOD -> "Baik";
            case FAIR -> "Cukup";
            case BROKEN -> "Rusak";
            case MISSING -> "Tidak ditemukan";
        };
    }

    static String of(FundingSource source) {
        return switch (source) {
            case APBD_REGENCY -> "APBD kabupaten/kota";
            case APBD_PROVINCE -> "APBD provinsi";
            case APBN -> "APBN";
            case DAK_FISIK_IKM -> "DAK Fisik IKM";
            case DAK_NONFISIK_IKM -> "DAK Nonfisik IKM";
            case DID -> "DID";
            case DBH_CHT -> "DBH CHT";
            case CSR -> "CSR";
            case OTHER -> "Lainnya";
        };
    }
}
