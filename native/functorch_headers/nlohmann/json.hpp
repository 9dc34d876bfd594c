// Stands in for a header that libtorch's functorch headers include and no wheel ships. They need its type to exist, in
// functions that write transforms down as text, which nothing here calls: a declaration is enough.
#pragma once

#include <string>

namespace nlohmann {

class json {
 public:
  json();
  template <typename T>
  json(const T& value);
  static json parse(const std::string& text);
  std::string dump() const;
  template <typename T>
  T get() const;
};

}  // namespace nlohmann
