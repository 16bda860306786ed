package id.ikm.registry.certificate.permit;

/** What a product is in the eyes of the food rules; the kinds that P-IRT is not for are told apart. */
public enum FoodKind {
    NOT_FOOD,
    FOOD,
    BOTTLED_WATER,
    DAIRY,
    FROZEN,
    CANNED_LOW_ACID,
    BABY_FOOD,
    ALCOHOL;

    public static FoodKind of(boolean food, boolean bottledWater) {
        if (bottledWater) {
            return BOTTLED_WATER;
        }
        return food ? FOOD : NOT_FOOD;
    }
}
