package dev.baton.showcase.baton;

import dev.baton.platform.values.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The object that is handed over as the baton. Its maker is told as a role ("a teacher"), never as a name. */
@Schema(examples = """
                {"title":{"zh":"深职印象","en":"Shenzhen Polytechnic Impression"},
                 "maker":{"zh":"教师","en":"a teacher"},
                 "makersUnit":{"zh":"创意设计学院","en":"College of Innovation and Creative Design"}}""")
public record Artefact(
        @NotNull Text title, @Nullable Text maker, @Nullable Text makersUnit) {

    public ToldArtefact told() {
        return new ToldArtefact(title, makersUnit);
    }
}
