package dev.baton.showcase.universities;

import static dev.baton.showcase.universities.UniversityRefusal.UNIVERSITY_NOT_KNOWN;

import dev.baton.platform.values.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names by code. */
public record Directory(Map<String, Text> names) {

    static Directory of(List<University> universities) {
        return new Directory(universities.stream().collect(Collectors.toMap(University::code, University::name)));
    }

    /** Called by its code until its name has arrived: topics have no order among each other. */
    public Institution institution(String code) {
        return new Institution(code, names.getOrDefault(code, new Text(code, code)));
    }

    /** @param pointer where in the request the list stands */
    public void mustKnowAll(List<String> codes, String pointer) {
        for (int i = 0; i < codes.size(); i++) {
            if (!names.containsKey(codes.get(i))) {
                throw UNIVERSITY_NOT_KNOWN.refusalAt(pointer + "/" + i, codes.get(i));
            }
        }
    }
}
