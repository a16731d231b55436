package org.talentmoves.context;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.FactKind;

/** What the market pays. */
@Entity
public class Benchmark {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "benchmark_id"))
    private FactId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    private Label label;

    @Embedded
    private MarketPay pay;

    @SuppressWarnings("NullAway.Init")
    protected Benchmark() {}

    Benchmark(FactId id, Label label, MarketPay pay) {
        this.id = id.mustBe(FactKind.BENCHMARK);
        this.label = label;
        this.pay = pay;
    }

    void amend(Label label, MarketPay pay) {
        this.label = label;
        this.pay = pay;
    }

    public FactId id() {
        return id;
    }

    public Label label() {
        return label;
    }

    public MarketPay pay() {
        return pay;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Benchmark benchmark && id.equals(benchmark.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
