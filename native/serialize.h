// PyTorch's zip container: what `torch.save` writes and `torch.load` reads, without the pickle inside.
#pragma once

#include <c10/core/Allocator.h>
#include <caffe2/serialize/inline_container.h>

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "environment.h"

namespace nodetorch {

/// An open container. Its records lie in it uncompressed, so that it can't make a process take more memory than it has
/// bytes itself, whatever a damaged or hostile file says.
class Container {
 public:
  explicit Container(std::shared_ptr<caffe2::serialize::ReadAdapterInterface> source);

  std::vector<std::string> Names();
  /// The bytes of a record, in memory of their own.
  std::pair<at::DataPtr, size_t> Read(const std::string& name);

 private:
  size_t size_;
  caffe2::serialize::PyTorchStreamReader reader_;
  /// Bytes that the records read so far came to.
  uint64_t taken_ = 0;
};

void ExportSerialize(Environment& state, napi_value exports);

}  // namespace nodetorch
