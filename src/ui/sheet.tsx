import { Modal, type ModalProps } from './modal.tsx'

interface Props extends ModalProps {
  /** 'bottom' near the thumb, 'side' for panels that are read. */
  readonly from?: 'bottom' | 'side'
}

export function Sheet({ from = 'bottom', ...props }: Props) {
  return <Modal {...props} placement={from} />
}
